package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.LicenseEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.Set;
import java.util.function.BiConsumer;

/** That what people have and belong to is there. */
public final class PersonChecks {

    private final OrganizationEntry organization;
    private final Known known;
    private final SnapshotErrors problems;
    private final BiConsumer<PersonId, Place> people;
    private final AssociationChecks associations;

    public PersonChecks(OrganizationEntry organization, Known known, SnapshotErrors problems) {
        this.organization = organization;
        this.known = known;
        this.problems = problems;
        this.people = problems.known("person", known.people()::contains);
        this.associations = new AssociationChecks(organization, problems);
    }

    public void check(Place place) {
        Set<?> licenses = organization.licenses().stream().map(LicenseEntry::id).collect(ImmutableSet.toImmutableSet());
        place.each("people", organization.people(), (person, at) -> {
            at.each("licenses", person.licenses(), problems.known("license of the organization", licenses::contains));
            at.each(
                    "siteUrls",
                    person.siteUrls(),
                    problems.known("site of the organization", organization.sites()::contains));
            at.each("pendingLicenses", person.pendingLicenses(), problems.known("license", known.licenses()::contains));
            at.each("pendingSiteUrls", person.pendingSiteUrls(), problems.known("site", known.sites()::contains));
            if (person.calling() != null) {
                check(person.calling(), at.at("calling"));
                at.at("calling")
                        .each(
                                "associations",
                                person.calling().associations(),
                                (association, there) -> associations.check(person.id(), association, there));
            }
        });
    }

    private void check(SubscriberEntry calling, Place place) {
        LineChecks.check(calling, place, problems);
        place.some("locationId", calling.locationId(), problems.known("location", known.locations()::contains));
        place.some(
                "provisioning",
                calling.provisioning(),
                (provisioning, at) -> at.some(
                        "enterpriseId",
                        provisioning.enterpriseId(),
                        problems.known("organization", known.organizations()::contains)));
        place.at("group").some("ecbnUserId", calling.group().ecbnUserId(), people);
    }
}
