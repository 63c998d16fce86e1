/** A store that keeps everything in memory. */
module hexline.adapter.inmemory {
    requires transitive hexline.world;
    requires com.google.common;

    exports io.hexline.inmemory;
}
