package id.berkas.matching;

/**
 * A page that identifies somebody who has no part in the packet's claim.
 *
 * @param page page id
 * @param reason who, and why that is foreign, for a person
 */
public record ForeignPage(String page, String reason) {}
