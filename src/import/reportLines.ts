/** Lines that reports write around a table, in the languages of the systems that write them: they are no rows. */

const patterns: readonly RegExp[] = [
  /^(©|\(c\))|copyright\s*(\(c\)|©|\d{4})|all rights reserved|alle rechte vorbehalten|tous droits réservés|版权所有|保留所有权利/i,
  /^(strictly |streng |company )?(confidential|vertraulich|confidentiel|confidencial|riservato|internal use only|for internal use)\b|^(机密|保密|内部(资料|使用)|社外秘|機密)/i,
  /^((report )?(generated|created|exported|printed|run|prepared|downloaded)|erstellt|exportiert|gedruckt|généré|exporté|imprimé|generado|exportado|impreso)\s*(by|on|at|von|am|par|le|el|por)?\s*[::]?\s/i,
  /^(导出|生成|制表|打印|创建|下载|作成|出力)(人|时间|日期|者|日時|日|于)?\s*[::]/,
  /^(由.*(导出|生成|制作)|数据来源|资料来源|出典)/,
  /^(as of|as at|data as of|stand|date du|au|a fecha de|截至|截止|数据截至)\s*[::]?\s*.*\d/i,
  /^(filters?|filtered by|filtré par|filtrado por|gefiltert nach|筛选(条件)?|过滤(条件)?|source|quelle|fuente|note|notes|hinweis|remarque|nota|备注|注|说明|report (name|title|id|owner)|bericht|rapport|informe|报表名称)\s*[::]/i,
  /^(page|seite|página|pagina|p\.)\s*\d+(\s*(of|von|de|sur|di|\/)\s*\d+)?$|^第\s*\d+\s*页|^\d+\s*\/\s*\d+\s*(pages?|页|ページ)$/i,
  /^(total |number of |anzahl |nombre d['e ]+)?(records?|rows?|results?|entries|items|count|datensätze|zeilen|einträge|lignes|enregistrements|registros|filas|记录数|行数|条数|件数)\s*[::]\s*[\d.,]+$/i,
  /^\(?[\d.,]+\s*(records?|rows?|results?|entries|items|datensätze|zeilen|einträge|lignes|enregistrements|registros|filas)\)?( (found|selected|total))?\.?$/i,
  /^共\s*[\d,]+\s*(条|行|项|个|件)|^(全|計)?\s*[\d,]+\s*件$/,
  /^\*{2,}.*\*{2,}$|^-{3,}$|^={3,}$|^(end of (report|file|list)|ende des berichts|fin du rapport|fin del informe|报表结束|以上)\.?$/i,
];

/** Is a line one that a report writes below or between its rows? */
export const isReportLine = (text: string): boolean => text.length <= 400 && patterns.some((pattern) => pattern.test(text));
