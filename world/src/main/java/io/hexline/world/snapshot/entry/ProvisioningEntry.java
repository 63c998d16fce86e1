package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Id.OrgId;
import java.util.Optional;

@JsonClassDescription("What provisioning has filled in of a person's record; it has not come to what is absent.")
public record ProvisioningEntry(
        @JsonPropertyDescription("The organization to which the platform counts the person.")
        OrgId enterpriseId,

        @JsonPropertyDescription("The first name on the platform.")
        String firstName,

        @JsonPropertyDescription("The last name on the platform.")
        String lastName,

        @JsonPropertyDescription("Which deployment serves the person.")
        DeploymentMode deployment) {

    /** Null for a record that provisioning has finished. */
    public static ProvisioningEntry of(Provisioning provisioning, Person person) {
        return provisioning.equals(Provisioning.finished(person))
                ? null
                : new ProvisioningEntry(
                        provisioning.enterprise().orElse(null),
                        provisioning.firstName().orElse(null),
                        provisioning.lastName().orElse(null),
                        provisioning.deployment().orElse(null));
    }

    Provisioning provisioning() {
        return new Provisioning(
                Optional.ofNullable(enterpriseId),
                Optional.ofNullable(firstName),
                Optional.ofNullable(lastName),
                Optional.ofNullable(deployment));
    }
}
