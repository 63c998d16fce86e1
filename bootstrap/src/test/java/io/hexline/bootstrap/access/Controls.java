package io.hexline.bootstrap.access;

import io.hexline.application.access.AccessToken;
import io.hexline.application.control.Journal;
import io.hexline.rest.control.Control;
import io.hexline.rest.event.Events;
import io.hexline.rest.fault.HttpFaults;
import java.time.InstantSource;

/** A control that nobody uses: for those who only want to know which operations it has. */
public final class Controls {

    private Controls() {}

    public static Control unused() {
        InstantSource time = InstantSource.system();
        return new Control(
                new AccessToken("unused"), null, null, null, new HttpFaults(), new Journal(time), new Events(time));
    }
}
