package io.hexline.domain.code;

/** The published documents that the codes come from. */
public enum Documentation {
    MOVE_USERS("Webex API reference, \"Validate or Initiate Move Users Job\""),
    ASSIGN_LICENSES("Webex API reference, \"Assign Licenses to Users\""),
    TROUBLESHOOT_STATUS_400("Cisco, \"Troubleshoot 'Status: 400' User Error in Control Hub\""),
    /** Not in a published document: the published ones leave the case open. */
    HEXLINE("Hexline, docs/reference/codes.md"),
    /** A code that a host brings. */
    CUSTOM("The host that brings the code");

    private final String title;

    Documentation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
