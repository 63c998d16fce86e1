package io.hexline.application;

import io.hexline.application.license.ListLicenses;
import io.hexline.application.provisioning.AssignLicenses;

/** What can be done about licenses. */
public record LicensingUseCases(ListLicenses listLicenses, AssignLicenses assignLicenses) {

    static LicensingUseCases on(Host host) {
        return new LicensingUseCases(ListLicenses.on(host), AssignLicenses.on(host));
    }
}
