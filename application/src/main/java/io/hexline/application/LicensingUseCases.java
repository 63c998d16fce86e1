package io.hexline.application;

import io.hexline.application.license.AssignLicenses;
import io.hexline.application.license.ListLicenses;

/** What can be done about licenses. */
public record LicensingUseCases(ListLicenses listLicenses, AssignLicenses assignLicenses) {

    static LicensingUseCases on(Host host) {
        return new LicensingUseCases(
                ListLicenses.on(host.store().licenses()),
                AssignLicenses.on(
                        host.store(),
                        host.collaborators(),
                        host.time(),
                        host.rules().licenses()));
    }
}
