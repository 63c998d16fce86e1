/** Whether requests can be answered now. */
package io.hexline.application.readiness;
