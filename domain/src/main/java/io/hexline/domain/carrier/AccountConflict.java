package io.hexline.domain.carrier;

/**
 * A carrier's refusal to provision somebody, because one of its own accounts has the e-mail.
 *
 * @param url the address at the carrier that refused
 */
public record AccountConflict(CarrierAccount account, String url) {}
