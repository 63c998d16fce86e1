package io.hexline.domain.code;

/** A system outside Hexline whose failure has documented codes. */
public enum Collaborator {
    /** Identity: who is in which organization. */
    DIRECTORY,
    /** The calling platform, reached over OCI. */
    PLATFORM,
    /** Number carriers and their accounts, reached over CPAPI. */
    CARRIER,
    RECORDING,
    BILLING,
    /** Emergency addresses (E911). */
    EMERGENCY,
    /** Announcement and device-management files. */
    FILES
}
