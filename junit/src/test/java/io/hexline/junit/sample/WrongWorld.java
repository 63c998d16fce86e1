package io.hexline.junit.sample;

import io.hexline.junit.Hexline;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class WrongWorld {

    @RegisterExtension
    static final Hexline HEXLINE = Hexline.withSnapshot(Path.of("no-such-file.json"));

    @Test
    void isNeverRun() {}
}
