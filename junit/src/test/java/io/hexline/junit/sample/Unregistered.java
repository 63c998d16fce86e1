package io.hexline.junit.sample;

import io.hexline.junit.Hexline;
import org.junit.jupiter.api.Test;

public class Unregistered {

    private final Hexline hexline = Hexline.withSample();

    @Test
    void isNotServed() {
        hexline.url();
    }
}
