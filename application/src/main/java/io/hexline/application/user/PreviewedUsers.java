package io.hexline.application.user;

import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.provisioning.LicenseProvisioner.Provisioned;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People who are looked at one after the other: what the first would take is not free for those behind. */
final class PreviewedUsers {

    private final LicenseProvisioner provisioner;
    private final Map<LicenseId, Integer> units = new HashMap<>();
    private final Map<LocationId, Integer> users = new HashMap<>();
    private final Map<PhoneNumber, NumberOwner> numbers = new HashMap<>();
    private final Map<Line, NumberOwner> extensions = new HashMap<>();

    /** An extension, which is somebody's at one location. */
    private record Line(LocationId location, Extension extension) {}

    PreviewedUsers(LicenseProvisioner provisioner) {
        this.provisioner = provisioner;
    }

    Either<Failure, Provisioned> next(OrgId org, Person person, NewUser newUser) {
        return provisioner
                .preview(org, person, newUser.licenses(), newUser.sites(), this::known)
                .peek(decided -> take(person, decided));
    }

    private LicenseFacts known(LicenseFacts stored) {
        return new LicenseFacts(
                stored.organization(),
                stored.guest(),
                stored.held(),
                Maps.transformValues(stored.offered(), this::known),
                Maps.transformValues(stored.placements(), this::known));
    }

    private OfferedLicense known(OfferedLicense stored) {
        int left = stored.freeUnits() - units.getOrDefault(stored.license().id(), 0);
        return new OfferedLicense(stored.license(), Math.max(0, left), stored.workspaces());
    }

    private Placement known(Placement stored) {
        Optional<LocationId> location = stored.location().map(Location::id);
        return new Placement(
                stored.properties(),
                stored.location(),
                stored.number().map(this::known),
                stored.carrier(),
                stored.today(),
                stored.users()
                        + location.map(there -> users.getOrDefault(there, 0)).orElse(0),
                stored.extensionOwner().or(() -> owner(stored, location)),
                stored.conflict());
    }

    private InventoryNumber known(InventoryNumber stored) {
        return Optional.ofNullable(numbers.get(stored.number()))
                .map(stored::ownedBy)
                .orElse(stored);
    }

    private Optional<NumberOwner> owner(Placement stored, Optional<LocationId> location) {
        return location.flatMap(there -> stored.properties()
                .extension()
                .requested()
                .map(extension -> extensions.get(new Line(there, extension))));
    }

    private void take(Person before, Provisioned decided) {
        Person person = decided.person();
        if (!decided.facts().guest()) {
            person.holdings().licenses().stream()
                    .filter(id -> !before.holdings().licenses().contains(id))
                    .forEach(id -> units.merge(id, 1, Integer::sum));
        }
        decided.decision().grant().ifPresent(place -> take(person, place));
    }

    private void take(Person person, Placement place) {
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        LocationId location = place.location().orElseThrow().id();
        if (place.isNew()) {
            users.merge(location, 1, Integer::sum);
        }
        place.lines().numbers().forEach(number -> numbers.put(number, owner));
        place.lines().extensions().forEach(extension -> extensions.put(new Line(location, extension), owner));
    }
}
