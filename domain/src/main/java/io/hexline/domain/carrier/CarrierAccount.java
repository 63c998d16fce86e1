package io.hexline.domain.carrier;

import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.Email;

/**
 * A Webex Calling account that a carrier keeps itself. While it has an e-mail, nobody else can be provisioned for
 * calling with that e-mail.
 */
public record CarrierAccount(Email email, CarrierId carrier) {}
