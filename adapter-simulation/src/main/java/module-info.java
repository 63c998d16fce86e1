/** Every collaborator, simulated beside any store. */
module hexline.adapter.simulation {
    requires transitive hexline.world;
    requires com.google.common;
    requires org.slf4j;

    exports io.hexline.simulation;
}
