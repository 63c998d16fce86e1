package io.hexline.domain.license;

/**
 * A license and what is left of it.
 *
 * @param freeUnits units that nobody consumes; 0 or more
 */
public record OfferedLicense(License license, int freeUnits) {}
