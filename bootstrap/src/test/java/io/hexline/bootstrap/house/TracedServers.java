package io.hexline.bootstrap.house;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Servers on the sample in a process of their own, until their input ends. The first is for loading classes, until something
 * is read; what is sent to the second then sets up the rest, so that the same to the third shows calls only.
 */
final class TracedServers {

    private TracedServers() {}

    /** As the defaults are, but for the time that a request may take: a server whose calls are watched is slow. */
    private static RestSettings patient() {
        return new RestSettings(
                "127.0.0.1",
                0,
                1 << 20,
                16 << 10,
                WriteRequest.PATIENCE,
                WriteRequest.PATIENCE,
                Duration.ofSeconds(10));
    }

    public static void main(String[] arguments) throws IOException {
        try (Assembly first = new Assembly(Snapshots.sample());
                RestServer loading = first.serve(patient())) {
            System.out.println(loading.address());
            System.in.read();
        }
        try (Assembly second = new Assembly(Snapshots.sample());
                RestServer warming = second.serve(patient());
                Assembly third = new Assembly(Snapshots.sample());
                RestServer traced = third.serve(patient())) {
            System.out.println(warming.address());
            System.out.println(traced.address());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
