package io.hexline.application;

import io.hexline.application.license.AssignLicenses;
import io.hexline.application.license.ListLicenses;
import io.hexline.application.license.PreviewLicenses;

/** What can be done about licenses. */
public record LicensingUseCases(
        ListLicenses listLicenses, AssignLicenses assignLicenses, PreviewLicenses previewLicenses) {

    static LicensingUseCases on(Host host) {
        return new LicensingUseCases(
                ListLicenses.on(host.store().licenses()),
                AssignLicenses.on(
                        host.store(),
                        host.collaborators(),
                        host.time(),
                        host.rules().licenses()),
                PreviewLicenses.on(
                        host.store(),
                        host.collaborators(),
                        host.time(),
                        host.rules().licenses()));
    }
}
