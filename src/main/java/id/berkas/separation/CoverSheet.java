package id.berkas.separation;

import java.util.List;

/**
 * What one cover sheet says to people.
 *
 * @param registration registration number
 * @param name full name of the participant
 * @param programme in words, such as {@code Jaminan Hari Tua (JHT)}
 * @param cause of the claim in words, such as {@code Mengundurkan diri}; may be empty
 * @param branch the branch office that expects the envelope
 * @param expectedDocuments names of the documents the envelope should hold, in words
 */
public record CoverSheet(
    String registration,
    String name,
    String programme,
    String cause,
    String branch,
    List<String> expectedDocuments) {

  public CoverSheet {
    expectedDocuments = List.copyOf(expectedDocuments);
  }
}
