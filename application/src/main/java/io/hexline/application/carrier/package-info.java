/** Number carriers and the Webex Calling accounts that they keep themselves. */
package io.hexline.application.carrier;
