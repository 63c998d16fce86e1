module example {
    requires hexline.adapter.inmemory;
    requires hexline.adapter.simulation;
}
