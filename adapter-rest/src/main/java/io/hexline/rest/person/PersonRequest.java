package io.hexline.rest.person;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.RoleGrant;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.license.UserFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The body of a new person.
 *
 * @param organization as it is written; empty for the caller's own
 */
record PersonRequest(Optional<String> organization, NewUser newUser) {

    private static final String ATTENDEE = "#attendee";

    /** Empty only where there are mistakes. */
    static Optional<PersonRequest> read(Fields body, Principal by) {
        List<LicenseOperation> licenses = licenses(body);
        List<SiteOperation> sites = sites(body);
        Optional<RoleGrant> roleGrant = Optional.of(new RoleGrant(by, RoleFields.known(body)))
                .filter(any -> !any.roles().isEmpty());
        return email(body)
                .map(email -> new NewUser(
                        email,
                        UserFields.name(body, email),
                        ProfileFields.read(body, Profile.EMPTY),
                        roleGrant,
                        licenses,
                        sites))
                .map(newUser -> new PersonRequest(body.filled("orgId"), newUser));
    }

    /** "Only one email address is allowed per person." */
    private static Optional<Email> email(Fields body) {
        List<String> emails = body.texts("emails");
        return body.only("emails", emails).flatMap(text -> body.parsed("emails[0]", Email.parse(text)));
    }

    private static List<LicenseOperation> licenses(Fields body) {
        CallingProperties calling = new CallingProperties(
                body.value("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                PhoneNumberFields.work(body).map(Change::set).orElseGet(Change::keep),
                body.change("extension", Extension::parse));
        body.check(
                "extension, locationId and phoneNumbers",
                !body.texts("licenses").isEmpty() || calling.equals(CallingProperties.NONE),
                "need a calling license");
        return LicenseFields.read(body).stream()
                .map(license -> LicenseOperation.add(license, calling))
                .toList();
    }

    private static List<SiteOperation> sites(Fields body) {
        return body.texts("siteUrls").stream().map(PersonRequest::site).toList();
    }

    private static SiteOperation site(String written) {
        boolean attendee = written.toLowerCase(Locale.ROOT).endsWith(ATTENDEE);
        String url = attendee ? written.substring(0, written.length() - ATTENDEE.length()) : written;
        return new SiteOperation(url, attendee, LicenseOperation.Action.ADD);
    }
}
