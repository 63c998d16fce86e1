package io.hexline.server.assembly;

import io.hexline.world.World;

/** A world that changes. */
public interface LiveWorld {

    /** The world as it is now. */
    World world();

    /** What is greater after each change of the world. */
    long changes();
}
