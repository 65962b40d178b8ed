package id.berkas.web.access;

import id.berkas.archive.ArchiveFile;
import id.berkas.document.Json;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageWords;
import id.berkas.store.ContentStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Page images and packet files for people who may see them. Content never changes under its
 * address, so browsers may keep it, but no cache between.
 */
@Component
public class StoredFiles {

  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

  /** Kept, and asked about again when it is shown: so the audit knows when that was. */
  private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

  /** Said by our own pages when they fetch an image that is not shown yet. */
  public static final String AHEAD = "X-Berkas-Ahead";

  private final Sight sight;
  private final Packets packets;
  private final ContentStore store;

  StoredFiles(Sight sight, Packets packets, ContentStore store) {
    this.sight = sight;
    this.packets = packets;
    this.store = store;
  }

  /** The page upright, for a screen; empty when there is no such page or it was never opened. */
  public Optional<ResponseEntity<Resource>> view(SignedIn who, String page, HttpHeaders asked) {
    return image(who, page, PageLook::view, asked);
  }

  /** The page upright and small. */
  public Optional<ResponseEntity<Resource>> thumbnail(
      SignedIn who, String page, HttpHeaders asked) {
    return image(who, page, PageLook::thumbnail, asked);
  }

  /** The words read on a page, none before it was read; empty when there is no such page. */
  public Optional<PageWords> words(SignedIn who, String page) {
    return sight.page(who, page).map(found -> words(found.words()));
  }

  private PageWords words(@Nullable String address) {
    return address == null
        ? PageWords.none()
        : Json.read(new String(store.bytes(address), StandardCharsets.UTF_8), PageWords.class);
  }

  /** The searchable PDF of a packet; empty before it is made. */
  public Optional<ResponseEntity<Resource>> pdf(SignedIn who, String packet) {
    return sight
        .packet(who, packet)
        .flatMap(found -> packets.finding(found.id(), ArchiveFile.KIND, ArchiveFile.class))
        .filter(file -> store.has(file.file()))
        .map(file -> answer(file.file(), MediaType.APPLICATION_PDF, packet + ".pdf", null));
  }

  /**
   * The file a page came in, as it came. Saved, never shown: it may be hostile, and the browser
   * must not open it as one of our pages.
   */
  public Optional<ResponseEntity<Resource>> original(SignedIn who, String page) {
    return sight
        .page(who, page)
        .filter(found -> store.has(found.source().original()))
        .map(found -> saved(found.source().original(), "%s.%s".formatted(page, ending(found))));
  }

  private ResponseEntity<Resource> saved(String address, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new FileSystemResource(store.file(address)));
  }

  private static String ending(Page page) {
    String type = page.source().mediaType();
    return type.substring(type.lastIndexOf('/') + 1).replaceAll("[^a-z0-9]", "");
  }

  private Optional<ResponseEntity<Resource>> image(
      SignedIn who, String page, Function<PageLook, String> which, HttpHeaders asked) {
    return sight
        .page(who, page)
        .flatMap(found -> Optional.ofNullable(found.look()))
        .map(which)
        .filter(store::has)
        .map(
            address ->
                asked.getIfNoneMatch().contains("\"%s\"".formatted(address))
                    ? unchanged(address)
                    : answer(
                        address,
                        MediaType.IMAGE_JPEG,
                        page + ".jpg",
                        asked.containsKey(AHEAD) ? ASK_AGAIN : KEEP));
  }

  /** Said here and not by the framework, which would say it before the audit has its entry. */
  private static ResponseEntity<Resource> unchanged(String address) {
    return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
        .contentType(MediaType.IMAGE_JPEG)
        .eTag(address)
        .cacheControl(KEEP)
        .build();
  }

  private ResponseEntity<Resource> answer(
      String address, MediaType type, String name, @Nullable CacheControl cache) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(type)
            .eTag(address)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
    if (cache != null) {
      answer.cacheControl(cache);
    }
    return answer.body(new FileSystemResource(store.file(address)));
  }
}
