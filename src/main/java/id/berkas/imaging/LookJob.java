package id.berkas.imaging;

import id.berkas.document.PageSource;

/**
 * Asks for the fast look at one page.
 *
 * @param page page id
 * @param source where its pixels are
 * @param limits what it may cost
 */
public record LookJob(String page, PageSource source, PageLimits limits) {}
