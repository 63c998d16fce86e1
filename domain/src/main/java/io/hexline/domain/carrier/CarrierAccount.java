package io.hexline.domain.carrier;

import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;

/**
 * A Webex Calling account that a carrier keeps itself. While it has an e-mail, nobody else can be provisioned for
 * calling with that e-mail.
 */
public record CarrierAccount(Email email, CarrierId carrier) {

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
}
