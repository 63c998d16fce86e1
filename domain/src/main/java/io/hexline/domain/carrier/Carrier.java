package io.hexline.domain.carrier;

import io.hexline.domain.value.CarrierId;

/**
 * A company (or the organization's own premises) that provides numbers.
 *
 * @param maxNumbersPerOrder how many numbers one order can move; at least 1
 */
public record Carrier(CarrierId id, String name, CarrierKind kind, int maxNumbersPerOrder) {

    public Carrier {
        if (maxNumbersPerOrder < 1) {
            throw new IllegalArgumentException("Carrier " + id + " must move at least one number per order");
        }
    }
}
