package io.hexline.console.onboarding;

import com.google.common.collect.ImmutableList;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.console.page.Field;
import io.hexline.console.page.Hidden;
import io.hexline.console.page.Typed;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** What was typed about somebody to be added. */
record NewUserForm(Typed typed, LicenseBoxes licenses) {

    static final String FIRST = "firstName";
    static final String LAST = "lastName";
    static final String DISPLAY = "displayName";
    static final String EMAIL = "email";
    static final String LICENSE = "license";
    static final String LOCATION = "location";
    static final String NUMBER = "number";
    static final String EXTENSION = "extension";

    /** The id of the person, once this form has added it and something is still lacking. */
    static final String ADDED = "added";

    Optional<Email> email() {
        return typed.parsed(EMAIL, Email::parse);
    }

    PersonName name(Email email) {
        return PersonName.of(typed.line(FIRST), typed.line(LAST), typed.line(DISPLAY), email);
    }

    Optional<LocationId> location() {
        return typed.id(LOCATION, LocationId::parse);
    }

    Optional<Extension> extension() {
        return typed.parsed(EXTENSION, Extension::parse);
    }

    boolean calls() {
        return licenses.areForCalling();
    }

    /** What is wrong with the name and the e-mail is noted. */
    void checkPerson() {
        typed.need(EMAIL);
        email().ifPresent(this::name);
    }

    /** Likewise with where somebody calls from, and how it is reached there. */
    void checkCalling() {
        typed.need(LOCATION);
        Optional<PhoneNumber.Written> number = typed.parsed(NUMBER, PhoneNumber.Written::parse);
        if (location().isPresent() && number.isEmpty() && extension().isEmpty() && typed.isSound()) {
            typed.refuse(NUMBER, "Who calls needs a number or an extension.");
        }
    }

    /** Empty where something is wrong. */
    Optional<NewUser> newUser() {
        Optional<CallingProperties> calling = calls()
                ? Optional.of(
                        CallingProperties.of(location(), typed.parsed(NUMBER, PhoneNumber.Written::parse), extension()))
                : Optional.empty();
        return email().map(email -> new NewUser(
                        email,
                        name(email),
                        licenses.checked().stream()
                                .map(license -> operation(license, calling))
                                .toList(),
                        List.of()))
                .filter(sound -> typed.isSound());
    }

    private static LicenseOperation operation(License license, Optional<CallingProperties> calling) {
        return calling.filter(properties -> license.kind().isCalling())
                .map(properties -> LicenseOperation.add(license.id(), properties))
                .orElseGet(() -> LicenseOperation.add(license.id()));
    }

    List<Field> person() {
        return List.of(
                typed.field(FIRST, "First name"),
                typed.field(LAST, "Last name"),
                typed.field(EMAIL, "E-mail"),
                typed.field(DISPLAY, "Shown as"));
    }

    /** Whether this form has added the person itself, so that it goes on with it. */
    boolean hasAdded(Person person) {
        return typed.text(ADDED).equals(person.id().value());
    }

    /** Everything that does not stand on the page of a step. */
    List<Hidden> hiddenAt(Optional<Step> step) {
        ImmutableList.Builder<Hidden> hidden = ImmutableList.builder();
        if (!step.equals(Optional.of(Step.PERSON))) {
            List.of(FIRST, LAST, EMAIL, DISPLAY).forEach(field -> hidden.add(new Hidden(field, typed.text(field))));
        }
        if (!step.equals(Optional.of(Step.LICENSES))) {
            typed.all(LICENSE).forEach(id -> hidden.add(new Hidden(LICENSE, id)));
        }
        if (!step.equals(Optional.of(Step.CALLING))) {
            List.of(LOCATION, NUMBER, EXTENSION).forEach(field -> hidden.add(new Hidden(field, typed.text(field))));
        }
        if (!typed.text(ADDED).isEmpty()) {
            hidden.add(new Hidden(ADDED, typed.text(ADDED)));
        }
        return hidden.build();
    }
}
