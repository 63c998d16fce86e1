package io.hexline.domain.carrier;

import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;

/**
 * A carrier's refusal to provision somebody, because one of its own accounts has the e-mail.
 *
 * @param url the address at the carrier that refused
 */
public record AccountConflict(CarrierAccount account, String url) {

    public Finding finding() {
        return new Finding(
                OnboardingCode.CARRIER_ACCOUNT_CONFLICT, Evidence.of("url", url).and("email", account.email()));
    }
}
