package io.hexline.bootstrap.provisioning;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.feature.FeatureKey;
import io.hexline.application.feature.FeatureSetup;
import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.line.LineSetup;
import io.hexline.application.user.CallingUser;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who and what the requests of a {@link UseCaseStory} are about. */
final class Names {

    static final OrgId ACME = Reception.ACME;
    static final LicenseId CALLING = Reception.CALLING;
    static final PersonId ADA = new PersonId("ada");
    static final CallingUser.Key CALLING_ADA = new CallingUser.Key(ACME, ADA, Optional.empty());
    static final LocationId OSLO = new LocationId("oslo");
    static final LocationId BERGEN = new LocationId("bergen");
    static final LocationId HAMAR = new LocationId("hamar");
    static final Region NORWAY = new Region("NO", Optional.empty());
    static final PhoneNumber FREE_NUMBER = new PhoneNumber("+4721555102");
    static final PhoneNumber NEW_NUMBER = new PhoneNumber("+4721555103");
    static final GroupDraft GROUP =
            new GroupDraft(Optional.of("All"), Change.keep(), Change.keep(), MemberChanges.to(Set.of(ADA)));
    static final Principal ROOT =
            new Principal(new PersonId("root"), ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of(), Set.of());

    private Names() {}

    static AssignLicensesCommand assign(String person, LicenseOperation operation) {
        return new AssignLicensesCommand(
                ACME, Optional.of(new PersonId(person)), Optional.empty(), List.of(operation), List.of());
    }

    static UpdatePersonCommand update() {
        return new UpdatePersonCommand(
                ROOT,
                ACME,
                ADA,
                Optional.of(new Email("lovelace@acme.example")),
                new PersonName("Ada Lovelace", Optional.of("Ada"), Optional.of("Lovelace")),
                Profile.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CallingProperties.of(
                        Optional.empty(),
                        Optional.of(PhoneNumber.Written.of(FREE_NUMBER)),
                        Optional.of(new Extension("109"))));
    }

    static FeatureKey feature(FeatureType type) {
        return new FeatureKey(ACME, OSLO, type, new FeatureId("sales"));
    }

    static FeatureSetup support() {
        return new FeatureSetup(
                Optional.of("Support"),
                Change.set(PhoneNumber.Written.of(FREE_NUMBER)),
                Change.set(new Extension("110")),
                Optional.of(List.of(ADA)),
                Change.keep(),
                Map.of());
    }

    static LineSetup line() {
        return new LineSetup(
                Optional.of("Den"),
                Change.set(OSLO),
                Change.set(PhoneNumber.Written.of(FREE_NUMBER)),
                Change.set(new Extension("111")),
                Change.keep(),
                Map.of());
    }

    static UpdateCallingCommand callingLine() {
        return new UpdateCallingCommand(
                ACME,
                OSLO,
                Optional.empty(),
                Change.set("Front desk"),
                Optional.of(PhoneNumber.Written.of(FREE_NUMBER)),
                Optional.empty(),
                Optional.empty(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Optional.empty(),
                Change.set("8101"));
    }
}
