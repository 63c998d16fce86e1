package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.RandomIds;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An organization into which people come, with licenses, numbers and a carrier who keeps some e-mails. */
final class Reception {

    static final OrgId ACME = new OrgId("acme");
    static final LicenseId CALLING = new LicenseId("calling");
    static final LicenseId MESSAGING = new LicenseId("messaging");

    private static final World WORLD = Worlds.parse("""
            {"organizations": [
              {"id": "acme", "displayName": "Acme",
               "licenses": [
                 {"id": "calling", "name": "Webex Calling - Professional", "kind": "CALLING_PROFESSIONAL", "totalUnits": 40},
                 {"id": "messaging", "name": "Messaging", "kind": "FREE_MESSAGING", "totalUnits": 60}],
               "locations": [{"id": "oslo", "name": "Oslo", "calling": {"features": [
                   {"id": "sales", "type": "HUNT_GROUP", "name": "Sales", "members": ["ada"]},
                   {"id": "menu", "type": "AUTO_ATTENDANT", "name": "Menu", "operator": "101"}]}},
                 {"id": "bergen", "name": "Bergen"},
                 {"id": "hamar", "name": "Hamar", "calling": {"pstn": {"carrierId": "telco"}}}],
               "workspaces": [{"id": "den", "displayName": "Den"}],
               "trunks": [{"id": "trunk", "name": "Trunk", "members": ["ada"], "pilotId": "ada"}],
               "people": [
                 {"id": "ada", "emails": ["ada@acme.example"], "displayName": "Ada", "licenses": ["calling"],
                  "calling": {"locationId": "oslo", "extension": "101", "phoneNumber": "+4721555101",
                              "recording": {"vendor": "dubber"}}},
                 {"id": "bo", "emails": ["bo@acme.example"], "displayName": "Bo"}],
               "numbers": [{"phoneNumber": "+4721555101", "locationId": "oslo"},
                           {"phoneNumber": "+4721555102", "locationId": "oslo"}]},
              {"id": "globex", "displayName": "Globex",
               "people": [{"id": "gil", "emails": ["gil@globex.example"], "displayName": "Gil"}]}],
             "carriers": [{"id": "telco", "name": "Telco", "kind": "PREMISES", "accounts": ["taken@acme.example"]}],
             "recordingVendors": [{"name": "dubber"}],
             "tokens": []}""").get();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    final SimulatedHost memory = SimulatedHost.of(WORLD, clock, Runnable::run, new RandomIds());

    List<OnboardingResult> onboard(Host host, List<NewUser> newUsers) {
        return UseCases.on(host).people().onboardUser().handle(ACME, newUsers).get();
    }

    Either<Failure, AssignLicensesResult> assign(Host host, String email, LicenseOperation... operations) {
        return UseCases.on(host)
                .licensing()
                .assignLicenses()
                .handle(new AssignLicensesCommand(
                        ACME, Optional.empty(), Optional.of(new Email(email)), List.of(operations), List.of()));
    }

    /** Somebody who is to get messaging and these. */
    static NewUser newUser(String email, LicenseOperation... more) {
        return new NewUser(
                new Email(email),
                new PersonName(email, Optional.empty(), Optional.empty()),
                Stream.concat(Stream.of(LicenseOperation.add(MESSAGING)), Stream.of(more))
                        .toList(),
                List.of());
    }

    static LicenseOperation calling(String extension, String number) {
        return LicenseOperation.add(
                CALLING,
                CallingProperties.of(
                        Optional.of(new LocationId("oslo")),
                        Optional.of(number).filter(given -> !given.isEmpty()).map(PhoneNumber.Written::new),
                        Optional.of(new Extension(extension))));
    }

    Optional<Person> person(String email) {
        return memory.host().store().people().person(new Email(email)).get();
    }

    /** Everything that there is about somebody, on all sides; the same whatever its id is. */
    record Trace(
            List<LicenseId> licenses,
            Optional<Lines> lines,
            boolean registered,
            List<PhoneNumber> numbers,
            Optional<RecordingAccount> recording) {}

    Optional<Trace> trace(String email) {
        return person(email)
                .map(person -> new Trace(
                        List.copyOf(person.holdings().licenses()),
                        memory.host()
                                .store()
                                .people()
                                .subscriber(person.id())
                                .get()
                                .map(Subscriber::lines),
                        registered(email),
                        memory.world().numbers().stream()
                                .filter(number -> isOf(person, number))
                                .map(InventoryNumber::number)
                                .toList(),
                        memory.host()
                                .collaborators()
                                .recording()
                                .settings(person.id())
                                .get()));
    }

    /** Which members and operators features and trunk groups have, by their names. */
    Map<String, List<String>> partakers() {
        ImmutableMap.Builder<String, List<String>> partakers = ImmutableMap.builder();
        memory.world()
                .features()
                .forEach(feature -> partakers.put(
                        feature.name(), texts(Stream.concat(feature.members().stream(), feature.operator().stream()))));
        memory.world().trunks().forEach(group -> partakers.put(group.name(), texts(group.members().stream())));
        return partakers.build();
    }

    private static List<String> texts(Stream<?> values) {
        return values.map(Object::toString).toList();
    }

    boolean registered(String email) {
        return !memory.host()
                .collaborators()
                .carrierAccounts()
                .registrations(ACME, new Email(email))
                .get()
                .isEmpty();
    }

    private static boolean isOf(Person person, InventoryNumber number) {
        return number.owner().filter(owner -> owner.is(person.id())).isPresent();
    }

    /** What another process does later with what was left. */
    Reception recovered() {
        clock.advance(Duration.ofHours(1));
        assertTrue(UseCases.on(memory.host()).moves().recoverWork().handle().isRight());
        return this;
    }

    void assertEverybodyIsInStep() {
        assertEquals(Divergence.IN_STEP, memory.divergence());
    }
}
