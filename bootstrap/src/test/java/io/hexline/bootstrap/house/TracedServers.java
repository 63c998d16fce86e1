package io.hexline.bootstrap.house;

import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;

/**
 * Two servers on the sample in a process of their own, until their input ends. What is sent to the first loads all
 * classes, so that the same to the second shows calls only.
 */
final class TracedServers {

    private TracedServers() {}

    public static void main(String[] arguments) throws IOException {
        try (Assembly first = new Assembly(Snapshots.sample());
                RestServer warming = first.serve(RestSettings.defaults());
                Assembly second = new Assembly(Snapshots.sample());
                RestServer traced = second.serve(RestSettings.defaults())) {
            System.out.println(warming.address());
            System.out.println(traced.address());
            System.out.println("read to the end: " + System.in.readAllBytes().length);
        }
    }
}
