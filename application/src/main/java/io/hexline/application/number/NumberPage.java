package io.hexline.application.number;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of numbers and extensions.
 *
 * @param next where the rest begins: after this place; empty where nothing is left
 */
public record NumberPage(List<NumberView> numbers, Optional<NumberPlace> next) {

    public NumberPage {
        numbers = ImmutableList.copyOf(numbers);
    }
}
