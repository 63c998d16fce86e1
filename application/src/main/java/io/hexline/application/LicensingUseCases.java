package io.hexline.application;

import io.hexline.application.provisioning.AssignLicenses;

/** What can be done about licenses. */
public record LicensingUseCases(AssignLicenses assignLicenses) {

    static LicensingUseCases on(Host host) {
        return new LicensingUseCases(AssignLicenses.on(host));
    }
}
