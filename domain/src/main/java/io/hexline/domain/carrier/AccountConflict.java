package io.hexline.domain.carrier;

import io.hexline.domain.code.Evidence;

/**
 * A carrier's refusal to provision somebody, because one of its own accounts has the e-mail.
 *
 * @param url the address at the carrier that refused
 */
public record AccountConflict(CarrierAccount account, String url) {

    /** For {@link io.hexline.domain.code.OnboardingCode#CARRIER_ACCOUNT_CONFLICT}. */
    public Evidence evidence() {
        return Evidence.of("url", url).and("email", account.email());
    }
}
