/** How many markets a territory keeps in focus (chapter 11). */
import { number, thresholds } from "../../plan/words";

export const marketThresholds = thresholds([number("mostMarkets", "Focus markets of a territory: at most", "每个片区的重点市场不超过", 3)]);
