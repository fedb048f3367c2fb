/** Words of the information dossiers (chapter 1.5): the four lists, and how something came to be known. */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const dossierWords = listed(
  vocabulary("dossier", "Dossier", "资料类别", [
    term("customer", "Customer", "客户资料"),
    term("project", "Project", "项目资料"),
    term("personal", "Personal", "个人资料"),
    term("competitor", "Competitor", "竞争对手资料"),
  ]),
);

export type DossierId = (typeof dossierWords)["terms"][number]["id"];

export const sourceChannelWords = listed(
  vocabulary("source-channel", "How we came to know", "信息渠道", [
    term("existing-customer", "Existing customer", "老客户推荐"),
    term("colleague", "Colleague", "本公司同事"),
    term("executive-network", "Executive’s network", "高层人脉"),
    term("cold-call", "Cold call", "陌生电话或拜访"),
    term("media-tender", "Media or tender notice", "媒体或招标信息"),
    term("inside-contact", "Inside contact", "内线"),
  ]),
);

export const dossierVocabularies: readonly Vocabulary[] = [dossierWords, sourceChannelWords];
