package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a request for licenses: a pure function of the facts and the request.
 *
 * @param after what the user will hold
 * @param grant where the user will call from, if a calling license is added
 * @param callingEnds whether the user loses its last calling license
 * @param refusals why operations failed, in the order of the catalogue
 * @param outcome how much of the request was applied
 */
public record LicenseDecision(
        Holdings after, Optional<Placement> grant, boolean callingEnds, List<Finding> refusals, Outcome outcome) {

    public LicenseDecision {
        refusals = ImmutableList.copyOf(refusals);
    }

    /** How much of a request was applied. What is already so counts as applied. */
    public enum Outcome {
        APPLIED,
        PARTLY_APPLIED,
        REFUSED
    }

    /** Decides a request. The order of its operations does not matter. */
    public static LicenseDecision of(LicenseFacts facts, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return new LicenseNegotiation(facts, licenses, sites).decide();
    }
}
