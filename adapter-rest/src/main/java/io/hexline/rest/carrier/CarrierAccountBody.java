package io.hexline.rest.carrier;

import io.hexline.domain.carrier.CarrierAccount;

/** A carrier's account, on the wire. */
record CarrierAccountBody(String email, String carrierId) {

    static CarrierAccountBody of(CarrierAccount account) {
        return new CarrierAccountBody(account.email().value(), account.carrier().value());
    }
}
