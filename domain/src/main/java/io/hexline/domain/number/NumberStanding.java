package io.hexline.domain.number;

import java.util.Optional;

/**
 * What decides whether a number can move from one location to another.
 *
 * @param portable whether it can be ported at all
 * @param pendingOrder whether an order for it is open at the carrier
 * @param block the block that it was ordered in
 * @param mobileCarrier the network of a mobile number
 */
public record NumberStanding(
        boolean portable, boolean pendingOrder, Optional<NumberBlock> block, Optional<String> mobileCarrier) {

    /** Portable, no open order, in no block. */
    public static final NumberStanding CLEAR = new NumberStanding(true, false, Optional.empty(), Optional.empty());

    NumberStanding withPendingOrder(boolean pending) {
        return new NumberStanding(portable, pending, block, mobileCarrier);
    }
}
