package io.hexline.application.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldingsDifferenceTest {

    private static final LicenseId CALLING = new LicenseId("calling");
    private static final LicenseId MESSAGING = new LicenseId("messaging");
    private static final SiteUrl OLD = new SiteUrl("old.example.com");
    private static final SiteUrl NEW = new SiteUrl("new.example.com");
    private static final Holdings HELD = Holdings.of(Set.of(MESSAGING), Set.of(OLD));
    private static final CallingProperties PLACE =
            CallingProperties.of(Optional.empty(), Optional.empty(), Optional.of(new Extension("101")));

    private static UpdatePersonCommand command(Optional<Set<LicenseId>> licenses, Optional<Set<SiteUrl>> sites) {
        return command(licenses, sites, CallingProperties.NONE);
    }

    private static UpdatePersonCommand command(
            Optional<Set<LicenseId>> licenses, Optional<Set<SiteUrl>> sites, CallingProperties calling) {
        OrgId acme = new OrgId("acme");
        return new UpdatePersonCommand(
                new Principal(new PersonId("root"), acme, Set.of(), Set.of(), Set.of(), Set.of()),
                acme,
                new PersonId("ada"),
                Optional.empty(),
                new PersonName("Ada", Optional.empty(), Optional.empty()),
                Profile.EMPTY,
                Optional.empty(),
                licenses,
                sites,
                calling);
    }

    @Test
    void whatIsNotSpokenOfStays() {
        UpdatePersonCommand command = command(Optional.empty(), Optional.empty());

        assertEquals(List.of(), HoldingsDifference.licenses(HELD, Optional.empty(), command));
        assertEquals(List.of(), HoldingsDifference.sites(HELD, command));
    }

    @Test
    void whatIsAskedForReplacesWhatIsHeld() {
        UpdatePersonCommand command = command(Optional.of(Set.of(CALLING)), Optional.of(Set.of(NEW)), PLACE);

        assertEquals(
                List.of(LicenseOperation.add(CALLING, PLACE), LicenseOperation.remove(MESSAGING)),
                HoldingsDifference.licenses(HELD, Optional.empty(), command));
        assertEquals(
                List.of(
                        new SiteOperation(NEW.value(), true, LicenseOperation.Action.ADD),
                        new SiteOperation(OLD.value(), true, LicenseOperation.Action.REMOVE)),
                HoldingsDifference.sites(HELD, command));
    }

    @Test
    void whatIsHeldAlreadyIsNotAddedAgain() {
        UpdatePersonCommand command = command(Optional.of(Set.of(MESSAGING, CALLING)), Optional.of(Set.of(OLD)));

        assertEquals(
                List.of(LicenseOperation.add(CALLING, CallingProperties.NONE)),
                HoldingsDifference.licenses(HELD, Optional.empty(), command));
        assertEquals(List.of(), HoldingsDifference.sites(HELD, command));
    }

    @Test
    void whatIsHeldAlreadyIsAddedForWhereItPutsItsHolder() {
        UpdatePersonCommand command = command(Optional.empty(), Optional.empty(), PLACE);

        assertEquals(
                List.of(LicenseOperation.add(MESSAGING, PLACE)),
                HoldingsDifference.licenses(HELD, Optional.empty(), command));
    }

    @Test
    void aNewLicenseOfSomebodyWhoCallsLeavesItWhereItIs() {
        LocationId office = new LocationId("office");
        PhoneNumber number = new PhoneNumber("+14085550100");
        Person ada = new Person(
                new PersonId("ada"),
                new OrgId("acme"),
                new Email("ada@example.com"),
                new PersonName("Ada", Optional.empty(), Optional.empty()),
                Set.of(),
                HELD,
                Version.NEW);
        Subscriber today =
                Subscriber.regular(ada, office, Lines.of(Optional.of(new Extension("100")), Optional.of(number)));

        assertEquals(
                Set.of(
                        LicenseOperation.add(MESSAGING, PLACE),
                        LicenseOperation.add(
                                CALLING,
                                CallingProperties.of(
                                        Optional.of(office),
                                        Optional.of(PhoneNumber.Written.of(number)),
                                        Optional.of(new Extension("101"))))),
                Set.copyOf(HoldingsDifference.licenses(
                        HELD,
                        Optional.of(today),
                        command(Optional.of(Set.of(MESSAGING, CALLING)), Optional.empty(), PLACE))));
    }

    @Test
    void nothingIsNotTheSameAsEverything() {
        UpdatePersonCommand command = command(Optional.of(Set.of()), Optional.of(Set.of()));

        assertEquals(
                List.of(LicenseOperation.remove(MESSAGING)),
                HoldingsDifference.licenses(HELD, Optional.empty(), command));
        assertEquals(
                List.of(new SiteOperation(OLD.value(), true, LicenseOperation.Action.REMOVE)),
                HoldingsDifference.sites(HELD, command));
    }
}
