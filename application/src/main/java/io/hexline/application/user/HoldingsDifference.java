package io.hexline.application.user;

import com.google.common.collect.Sets;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be added and removed, so that somebody holds exactly what is asked for. */
final class HoldingsDifference {

    private HoldingsDifference() {}

    static List<LicenseOperation> licenses(Holdings held, UpdatePersonCommand command) {
        Set<LicenseId> wanted = command.licenses().orElse(held.licenses());
        return Stream.concat(
                        Sets.difference(wanted, held.licenses()).stream()
                                .map(license -> LicenseOperation.add(license, command.calling())),
                        Sets.difference(held.licenses(), wanted).stream().map(LicenseOperation::remove))
                .toList();
    }

    static List<SiteOperation> sites(Holdings held, UpdatePersonCommand command) {
        Set<SiteUrl> wanted = command.attendeeSites().orElse(held.attendeeSites());
        return Stream.concat(
                        operations(Sets.difference(wanted, held.attendeeSites()), LicenseOperation.Action.ADD),
                        operations(Sets.difference(held.attendeeSites(), wanted), LicenseOperation.Action.REMOVE))
                .toList();
    }

    private static Stream<SiteOperation> operations(Set<SiteUrl> sites, LicenseOperation.Action action) {
        return sites.stream().map(site -> new SiteOperation(site.value(), true, action));
    }
}
