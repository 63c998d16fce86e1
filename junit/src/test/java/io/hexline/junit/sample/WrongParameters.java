package io.hexline.junit.sample;

import io.hexline.junit.BaseUrl;
import io.hexline.junit.Hexline;
import io.hexline.junit.TokenOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class WrongParameters {

    @RegisterExtension
    final Hexline hexline = Hexline.withSample();

    @Test
    void aPort(@BaseUrl int port) {}

    @Test
    void somebodyWithoutToken(@TokenOf("nobody") String token) {}
}
