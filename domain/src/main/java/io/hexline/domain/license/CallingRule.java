package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.value.Id.LicenseId;
import java.util.List;
import java.util.Set;

/** The rules about all the calling licenses of a request, once each of them could be had. */
public enum CallingRule implements Rule<CallingRule.CallingFacts> {
    ONE_PLACE(demands("All the calling licenses of a request put the user in one place, under the same lines.")
            .otherwise(LicenseCode.CONTRADICTING_PLACES)
            .firesListing("licenses", added -> added.spots().size() > 1 ? added.licenses() : List.of()));

    private final Definition<CallingFacts> definition;

    CallingRule(Definition<CallingFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<CallingFacts> definition() {
        return definition;
    }

    /**
     * The calling licenses that would be added.
     *
     * @param spots where they would put the user
     */
    public record CallingFacts(List<LicenseId> licenses, Set<Placement.Spot> spots) {

        public CallingFacts {
            licenses = ImmutableList.copyOf(licenses);
            spots = ImmutableSet.copyOf(spots);
        }
    }
}
