package io.hexline.application.user;

import com.google.common.collect.Sets;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be added and removed, so that somebody holds exactly what is asked for. */
final class HoldingsDifference {

    private HoldingsDifference() {}

    /** Licenses that are held are added too, for where they put their holder; a new one of a caller leaves it as it is. */
    static List<LicenseOperation> licenses(
            Holdings held, Optional<Subscriber> subscriber, UpdatePersonCommand command) {
        Set<LicenseId> wanted = command.licenses().orElse(held.licenses());
        CallingProperties complete =
                subscriber.map(command.calling()::completedBy).orElse(command.calling());
        return Stream.concat(
                        wanted.stream()
                                .filter(license -> !held.licenses().contains(license)
                                        || !command.calling().equals(CallingProperties.NONE))
                                .map(license -> LicenseOperation.add(
                                        license, held.licenses().contains(license) ? command.calling() : complete)),
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
