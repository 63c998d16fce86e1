/**
 * The provisioning core of cloud calling: values, invariants, codes and rules; pure. It is open, so that its records can be
 * written down by what reads records.
 */
open module io.hexline.domain {
    requires transitive io.vavr;
    requires com.google.common;

    exports io.hexline.domain;
    exports io.hexline.domain.carrier;
    exports io.hexline.domain.code;
    exports io.hexline.domain.job;
    exports io.hexline.domain.license;
    exports io.hexline.domain.location;
    exports io.hexline.domain.move;
    exports io.hexline.domain.number;
    exports io.hexline.domain.onboarding;
    exports io.hexline.domain.organization;
    exports io.hexline.domain.user;
    exports io.hexline.domain.value;
}
