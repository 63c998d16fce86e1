package io.hexline.domain.carrier;

/** How a carrier's numbers come into the cloud; decides which moves it supports. */
public enum CarrierKind {
    CISCO_PSTN,
    /** Cloud-connected PSTN (CCP) whose orders are placed through the carrier's own interface. */
    INTEGRATED_CCP,
    NON_INTEGRATED_CCP,
    /** The organization's own lines, through a Local Gateway. */
    PREMISES,
    WEBEX_DIRECT
}
