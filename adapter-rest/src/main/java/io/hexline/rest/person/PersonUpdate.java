package io.hexline.rest.person;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.license.UserFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The body of an update. Lists that are absent stay as they are. */
record PersonUpdate(
        Optional<Email> email,
        PersonName name,
        Profile profile,
        Optional<Set<Role>> roles,
        Optional<Set<LicenseId>> licenses,
        Optional<Set<SiteUrl>> attendeeSites,
        CallingProperties calling) {

    private static final String ATTENDEE = "#attendee";

    /**
     * Empty only where there are mistakes.
     *
     * @param calling whether it comes with calling data
     */
    static Optional<PersonUpdate> read(Fields body, Person today, boolean calling) {
        Optional<Email> email = email(body);
        body.required("displayName", Either::right);
        body.value("orgId", text -> WireId.ORGANIZATION.read(text, OrgId::parse))
                .ifPresent(
                        org -> body.check("orgId", org.equals(today.org()), "is not the organization of the person"));
        return Optional.of(new PersonUpdate(
                email,
                UserFields.name(body, email.orElse(today.email())),
                ProfileFields.read(body, today.profile()),
                RoleFields.read(body),
                licenses(body),
                sites(body),
                new CallingProperties(
                        body.value("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                        number(body, calling),
                        body.change("extension", Extension::parse))));
    }

    UpdatePersonCommand command(Principal by, Person person) {
        return new UpdatePersonCommand(
                by, person.org(), person.id(), email, name, profile, roles, licenses, attendeeSites, calling);
    }

    private static Optional<Email> email(Fields body) {
        return body.has("emails")
                ? body.only("emails", body.texts("emails")).flatMap(text -> body.parsed("emails[0]", Email.parse(text)))
                : Optional.empty();
    }

    /** "This action expects all user details to be present": who names the extension, and no number, means that there is none. */
    private static Change<PhoneNumber.Written> number(Fields body, boolean calling) {
        boolean named = calling && body.has("extension") && !body.isEmpty("extension");
        return PhoneNumberFields.primary(body)
                .map(Change::set)
                .orElseGet(() -> named ? Change.remove() : Change.keep());
    }

    private static Optional<Set<LicenseId>> licenses(Fields body) {
        return body.has("licenses") ? Optional.of(Set.copyOf(LicenseFields.read(body))) : Optional.empty();
    }

    /** A site that is hosted follows its license, so that only those that are attended are looked at. */
    private static Optional<Set<SiteUrl>> sites(Fields body) {
        List<String> written = body.texts("siteUrls");
        return body.has("siteUrls")
                ? Optional.of(written.stream()
                        .filter(site -> site.toLowerCase(Locale.ROOT).endsWith(ATTENDEE))
                        .map(site -> site.substring(0, site.length() - ATTENDEE.length()))
                        .flatMap(site -> body.parsed("siteUrls", SiteUrl.parse(site)).stream())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
