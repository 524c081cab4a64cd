package org.quarterboard.disparity;

import java.util.List;
import org.quarterboard.shared.ServiceId;

/**
 * What the analysis says today of a comparison that was made before. Asked behind the scope check of whoever asks;
 * implemented by the analysis.
 */
public interface LaterFindings {

    /** The same comparison over every span that ends later, judged within its table as usual, the newest first. */
    List<DisparityFinding> after(ServiceId service, DisparityFinding seen);
}
