package io.hexline.world.snapshot.check;

import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.List;

/** What a schema cannot say: that ids are unique and point somewhere, and that the facts fit together. */
public final class SnapshotChecks {

    private SnapshotChecks() {}

    /** All mistakes; empty for a file that describes a world. */
    public static List<SnapshotError> problems(SnapshotEntry file) {
        SnapshotErrors problems = new SnapshotErrors();
        Known known = Known.in(file);
        new IdentityChecks(problems).check(file);
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            new LicenseChecks(organization, known, problems).check(place);
            new LocationChecks(organization, known, problems).check(place);
            new TrunkChecks(organization, problems).check(place);
            new PersonChecks(organization, known, problems).check(place);
            new NumberChecks(organization, known, problems).check(place);
        });
        new GroupChecks(problems).check(file);
        new FeatureChecks(problems).check(file);
        new DeviceProfileChecks(problems).check(file);
        new ExtensionChecks(problems).check(file);
        new OwnershipChecks(problems).check(file);
        new CarrierChecks(known, problems).check(file);
        new RecordingChecks(problems).check(file);
        new SettingsChecks(problems).check(file);
        new ScheduleChecks(problems).check(file);
        new FileStoreChecks(known, problems).check(file);
        checkTokens(file, known, problems);
        problems.addIf(
                file.tokens().stream().anyMatch(token -> token.token().equals(file.controlToken())),
                Place.ROOT.at("controlToken"),
                "is a person's token, too");
        checkIntegrations(file, known, problems);
        new FaultChecks(problems).check(file);
        return problems.all();
    }

    private static void checkTokens(SnapshotEntry file, Known known, SnapshotErrors problems) {
        Place.ROOT.each("tokens", file.tokens(), (token, place) -> {
            place.some("personId", token.personId(), problems.known("person", known.people()::contains));
            place.each(
                    "managedOrgs",
                    token.managedOrgs(),
                    problems.known("organization", known.organizations()::contains));
            place.each(
                    "managedLocations",
                    token.managedLocations(),
                    problems.known("location", known.locations()::contains));
        });
    }

    private static void checkIntegrations(SnapshotEntry file, Known known, SnapshotErrors problems) {
        var ids = problems.<String>unique("this client id");
        Place.ROOT.each("integrations", file.integrations(), (integration, place) -> {
            ids.accept(integration.clientId(), place.at("clientId"));
            place.some("personId", integration.personId(), problems.known("person", known.people()::contains));
            place.each(
                    "managedOrgs",
                    integration.managedOrgs(),
                    problems.known("organization", known.organizations()::contains));
            place.each(
                    "managedLocations",
                    integration.managedLocations(),
                    problems.known("location", known.locations()::contains));
        });
    }
}
