package io.hexline.domain.license;

/**
 * One meeting site to attend or to leave.
 *
 * @param siteUrl as it was asked for; not yet known to be a site
 * @param attendee whether the account type asked for is attendee, the only one that is managed this way
 */
public record SiteOperation(String siteUrl, boolean attendee, LicenseOperation.Action action) {}
