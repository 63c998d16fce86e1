package io.hexline.domain.organization;

/** How an organization's calling is deployed; new numbers and extensions are given in Webex Calling mode only. */
public enum DeploymentMode {
    WEBEX_CALLING,
    ENTERPRISE
}
