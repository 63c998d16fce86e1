package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("Somebody in the directory of an organization.")
public record PersonEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the person, over all organizations.")
        PersonId id,

        @JsonProperty(required = true)
        @Limits(min = 1, max = 1)
        @JsonPropertyDescription("One e-mail address, which nobody else has in any organization.")
        List<Email> emails,

        @JsonProperty(required = true) @JsonPropertyDescription("The full name.")
        String displayName,

        @JsonPropertyDescription("The first name.") String firstName,
        @JsonPropertyDescription("The last name.") String lastName,

        @JsonPropertyDescription("What is written about the person that no rule looks at.")
        ProfileEntry profile,

        @JsonPropertyDescription("What the person may administer.")
        Set<Role> roles,

        @JsonPropertyDescription("The licenses of the organization that it holds; each consumes a unit.")
        Set<LicenseId> licenses,

        @JsonPropertyDescription("The sites of the organization that it attends without hosting.")
        Set<SiteUrl> siteUrls,

        @JsonPropertyDescription("Licenses of another organization that it has not accepted yet.")
        Set<LicenseId> pendingLicenses,

        @JsonPropertyDescription("Sites of another organization that it has not accepted yet.")
        Set<SiteUrl> pendingSiteUrls,

        @JsonPropertyDescription("When it was entered. Absent: nobody knows.")
        Instant created,

        @JsonPropertyDescription("When it was changed last. Absent: when it was entered.")
        Instant lastModified,

        @JsonPropertyDescription("Its record on the calling platform. Absent: it has none.")
        SubscriberEntry calling) {

    public PersonEntry {
        emails = Absent.none(emails);
        profile = Absent.or(profile, ProfileEntry.EMPTY);
        roles = Absent.none(roles);
        licenses = Absent.none(licenses);
        siteUrls = Absent.none(siteUrls);
        pendingLicenses = Absent.none(pendingLicenses);
        pendingSiteUrls = Absent.none(pendingSiteUrls);
    }

    public static PersonEntry of(Person person, SubscriberEntry calling) {
        Holdings holdings = person.holdings();
        return new PersonEntry(
                person.id(),
                List.of(person.email()),
                person.name().display(),
                person.name().first().orElse(null),
                person.name().last().orElse(null),
                ProfileEntry.of(person.profile()),
                person.roles(),
                holdings.licenses(),
                holdings.attendeeSites(),
                holdings.pendingLicenses(),
                holdings.pendingSites(),
                person.dates().created().orElse(null),
                person.dates()
                        .lastModified()
                        .filter(time -> !person.dates().created().equals(Optional.of(time)))
                        .orElse(null),
                calling);
    }

    public Person person(OrgId org, Shared shared) {
        return new Person(
                id,
                org,
                emails.get(0),
                new PersonName(displayName, shared.some(firstName), shared.some(lastName)),
                shared.once(profile.profile()),
                roles,
                shared.once(new Holdings(licenses, siteUrls, pendingLicenses, pendingSiteUrls)),
                shared.once(
                        new Dates(Optional.ofNullable(created), Optional.ofNullable(Absent.or(lastModified, created)))),
                Version.FIRST);
    }
}
