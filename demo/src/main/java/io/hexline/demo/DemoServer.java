package io.hexline.demo;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import java.net.URI;
import java.time.Duration;

/** A server on a sample organization, for as long as the demo lasts. */
public interface DemoServer extends AutoCloseable {

    URI address();

    /** That of a full administrator of the organization. */
    AccessToken token();

    OrgId org();

    /** The use cases behind the server, to look at what its requests did. */
    UseCases useCases();

    /** The name of a carrier, which no use case tells. */
    String nameOf(CarrierId carrier);

    @Override
    void close();

    /** Starts servers on free ports. */
    interface Factory {

        /**
         * Starts one.
         *
         * @param pace how long the calling platform takes for each user
         */
        DemoServer start(Duration pace);
    }
}
